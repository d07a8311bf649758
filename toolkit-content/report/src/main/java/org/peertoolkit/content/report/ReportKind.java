package org.peertoolkit.content.report;

/** What a report is about. */
public enum ReportKind {
    /** What one organization should read and do. */
    TOOLKIT,
    /** How far several people of one organization agree. */
    PANEL,
    /** The questions on paper. */
    QUESTIONNAIRE,
    /** How an organization moved. */
    PROGRESS,
    /** A page to fill in, or a guide. */
    WORKSHEET,
    /** Pages of text, such as the rules in plain words. */
    PAGES
}
