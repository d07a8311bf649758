package org.peertoolkit.core.panel;

/**
 * The conventions by which a panel is read.
 *
 * @param consensus how the answers of several become one
 * @param floor how many respondents a figure needs at least before it is shown, and a question before it has an answer of
 *     the panel; from 1, and 1 hides nothing
 */
public record PanelConvention(Consensus consensus, int floor) {

    /** The median, and at least five respondents. */
    public static final PanelConvention STANDARD = new PanelConvention(Consensus.MEDIAN, 5);

    public PanelConvention {
        if (floor < 1) {
            throw new IllegalArgumentException("The floor is %s. Use 1 or more.".formatted(floor));
        }
    }

    /** The same with another consensus. */
    public PanelConvention with(Consensus other) {
        return new PanelConvention(other, floor);
    }

    /** The same with another floor. */
    public PanelConvention withFloor(int other) {
        return new PanelConvention(consensus, other);
    }
}
