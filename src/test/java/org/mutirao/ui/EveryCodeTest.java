package org.mutirao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mutirao.application.command.Facts;
import org.mutirao.application.command.Said;
import org.mutirao.application.entry.EntryError;
import org.mutirao.application.entry.EntryWarning;
import org.mutirao.domain.matching.Reason;
import org.mutirao.domain.shared.Id;
import org.mutirao.domain.shared.Quantity;
import org.mutirao.domain.shared.Refusal;
import org.mutirao.domain.undo.Effect;
import org.mutirao.domain.undo.Obstacle;
import org.mutirao.domain.undo.UndoPlan;
import org.mutirao.ui.shared.Messages;

/// Everything that the domain and the use cases can say has a sentence in both languages, whose
/// places are filled.
class EveryCodeTest {
    private static final List<Class<?>> SPEAKERS =
            List.of(Refusal.class, Reason.class, EntryError.class, EntryWarning.class);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final int AT_LEAST = 100;

    @Test
    void everyCodeHasASentenceInBothLanguages() {
        List<Said> all = all().toList();
        assertThat(all).hasSizeGreaterThan(AT_LEAST);
        for (Locale locale : List.of(Messages.PORTUGUESE, Locale.ENGLISH)) {
            ResourceBundle bundle = bundle(locale);
            TreeSet<String> missing = new TreeSet<>();
            all.stream()
                    .map(said -> "said." + said.code())
                    .filter(key -> !bundle.containsKey(key))
                    .forEach(missing::add);
            assertThat(missing).as(locale.toString()).isEmpty();
        }
    }

    @Test
    void everyPlaceOfASentenceIsFilled() {
        for (Locale locale : List.of(Messages.PORTUGUESE, Locale.ENGLISH)) {
            ResourceBundle bundle = bundle(locale);
            for (Said said : all().toList()) {
                Matcher place = PLACE.matcher(bundle.getString("said." + said.code()));
                while (place.find()) {
                    assertThat(Integer.parseInt(place.group(1)))
                            .as(said + " in " + locale)
                            .isLessThan(said.args().size());
                }
            }
        }
    }

    /// The command line fills the same sentences with `MessageFormat`, where `'` means something.
    @Test
    void noSentenceQuotes() {
        for (Locale locale : List.of(Messages.PORTUGUESE, Locale.ENGLISH)) {
            ResourceBundle bundle = bundle(locale);
            assertThat(bundle.keySet().stream().filter(key -> key.startsWith("said.")))
                    .noneMatch(key -> bundle.getString(key).contains("'"));
        }
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.mutirao.ui.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Stream<Said> all() {
        Stream<Said> undone =
                Arrays.stream(Effect.Kind.values())
                        .map(kind -> Said.of(kind.code(), "a", "b", "c", "d"));
        Stream<Said> obstacles =
                Arrays.stream(Obstacle.Kind.values())
                        .map(kind -> Said.of(kind.code(), "a", "b", "c", "d"));
        Stream<Said> instead =
                Arrays.stream(Obstacle.Instead.values())
                        .map(way -> Said.of("instead." + way.code()));
        return Stream.of(spoken(), undone, obstacles, instead).flatMap(each -> each);
    }

    private static Stream<Said> spoken() {
        return new ClassFileImporter()
                .importPackages("org.mutirao.domain", "org.mutirao.application").stream()
                        .filter(found -> SPEAKERS.stream().anyMatch(found::isAssignableTo))
                        .filter(found -> !found.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::reflect)
                        .flatMap(EveryCodeTest::made)
                        .map(EveryCodeTest::said);
    }

    private static Said said(Object speaker) {
        return switch (speaker) {
            case Refusal refusal -> Facts.said(refusal);
            case Reason reason -> Said.of(reason.code(), facts(reason));
            case EntryError error -> error.said();
            case EntryWarning warning -> warning.said();
            default -> throw new AssertionError("cannot speak: " + speaker);
        };
    }

    private static Object[] facts(Object record) {
        return Collections.nCopies(record.getClass().getRecordComponents().length, "x").toArray();
    }

    /// One of each value that decides of the code.
    private static Stream<Object> made(Class<?> type) {
        return type == UndoPlan.Impossible.class
                ? Arrays.stream(UndoPlan.Reason.values()).map(UndoPlan.Impossible::new)
                : Stream.of(one(type));
    }

    private static Object one(Class<?> type) {
        try {
            RecordComponent[] parts = type.getRecordComponents();
            List<Object> values = new ArrayList<>();
            for (RecordComponent part : parts) {
                values.add(value(part.getType()));
            }
            var constructor =
                    type.getDeclaredConstructor(
                            Arrays.stream(parts)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type.isSealed()) {
            return value(type.getPermittedSubclasses()[0]);
        }
        return switch (type.getSimpleName()) {
            case "Id" -> Id.of("0192aaaa-0000-7000-8000-000000000000");
            case "String" -> "x";
            case "int" -> 1;
            case "long" -> 1L;
            case "double" -> 1.5;
            case "boolean" -> true;
            case "BigDecimal" -> BigDecimal.ONE;
            case "Quantity" -> new Quantity(BigDecimal.ONE, "un");
            case "Instant" -> Instant.EPOCH;
            case "LocalDateTime" -> LocalDateTime.MIN;
            case "List" -> List.of();
            default -> one(type);
        };
    }
}
