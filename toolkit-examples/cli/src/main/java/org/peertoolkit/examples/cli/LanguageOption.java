package org.peertoolkit.examples.cli;

import org.jspecify.annotations.Nullable;
import org.peertoolkit.core.catalog.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** In which language content, reasons and reports come. */
final class LanguageOption {

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            converter = Reader.class,
            description =
                    "The language of questions, advice and reports, such as es, ar or zh-Hans. Without it: the one that"
                            + " the content was written in.")
    private @Nullable Language language;

    /** The language, or null for the one that the content was written in. */
    @Nullable
    Language language() {
        return language;
    }

    static final class Reader implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            if (!Language.isTag(value)) {
                throw new TypeConversionException(
                        "\"%s\" is not the code of a language. Use a code such as es or zh-Hans.".formatted(value));
            }
            return new Language(value);
        }
    }
}
