package org.peertoolkit.examples.benchmarks.contender;

import java.util.List;
import java.util.Map;
import org.peertoolkit.core.catalog.Catalog;
import org.peertoolkit.rules.RuleBook;

/**
 * The rules that are compared.
 *
 * @param catalog the content
 * @param texts the rule files by name
 * @param book the rules as our toolkit reads them
 * @param plain the same as plain numbers
 */
public record Pack(Catalog catalog, Map<String, String> texts, RuleBook book, List<PlainRule> plain) {}
