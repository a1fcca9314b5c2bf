package org.constancy.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the console says, it says in each of its languages. */
class MessagesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de"})
    void everyLanguageHasEveryKey(String language) throws IOException {
        assertEquals(keys(bundle("")), keys(bundle("_" + language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "de"})
    void everyLanguageSaysTheSameVariables(String language) throws IOException {
        Properties english = bundle("");
        Properties other = bundle("_" + language);
        List<String> different = english.stringPropertyNames().stream()
                .filter(key -> !variables(english.getProperty(key)).equals(variables(other.getProperty(key))))
                .toList();
        assertEquals(List.of(), different);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "_fr", "_de"})
    void noSentenceIsEmptyOrHasAPlainApostropheAndAllAreFormats(String suffix) throws IOException {
        Properties texts = bundle(suffix);
        List<String> wrong = texts.stringPropertyNames().stream()
                .filter(key -> texts.getProperty(key).isBlank()
                        || texts.getProperty(key).contains("'")
                        || (!variables(texts.getProperty(key)).isEmpty() && !format(texts.getProperty(key))))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static boolean format(String sentence) {
        return !new MessageFormat(sentence, Locale.ROOT)
                .format(new Object[] {1, 1, 1, 1, 1})
                .isEmpty();
    }

    private static Set<String> variables(String sentence) {
        return VARIABLE.matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Properties texts) {
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static Properties bundle(String suffix) throws IOException {
        Properties texts = new Properties();
        String name = "/org/constancy/web/messages" + suffix + ".properties";
        try (Reader in = new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
