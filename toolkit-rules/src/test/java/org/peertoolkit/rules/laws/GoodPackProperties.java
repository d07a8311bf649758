package org.peertoolkit.rules.laws;

import org.peertoolkit.rules.testkit.RuleConsistencyOfSmallPacks;
import org.peertoolkit.rules.testkit.RuleConsistencyProperties;

/** Rules that keep every law pass both ways of checking them. */
class GoodPackProperties implements GoodPack, RuleConsistencyProperties, RuleConsistencyOfSmallPacks {}
