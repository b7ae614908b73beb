package org.mutirao.infrastructure.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mutirao.domain.shared.DomainEvent;
import org.mutirao.eventlog.ChainTip;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.EventCodec.Known;
import org.mutirao.eventlog.EventTypes;
import org.mutirao.eventlog.HashChain;
import org.mutirao.eventlog.TextRules;
import org.mutirao.eventlog.testing.Golden;

/// The format is what these files say: text that was written once stays readable, and what is
/// written today is the same bytes.
class GoldenFilesTest {
    private final EventCodec codec = new JsonEventCodec();

    static List<Golden> entries() {
        return Golden.all();
    }

    static Stream<Golden> entriesOfToday() {
        return entries().stream().filter(GoldenFilesTest::isOfToday);
    }

    static Stream<Golden> fullEntriesOfToday() {
        return entriesOfToday().filter(Golden::isFull);
    }

    private static boolean isOfToday(Golden golden) {
        return EventTypes.named(golden.body().eventType())
                .filter(type -> type.schema() == golden.body().eventSchema())
                .isPresent();
    }

    @Test
    void everySchemaOfEveryTypeHasAFileAndEveryFileAType() {
        Set<String> wanted =
                EventTypes.all().stream()
                        .flatMap(type ->
                                IntStream.rangeClosed(1, type.schema())
                                        .mapToObj(n -> type.name() + "-" + n + ".txt"))
                        .collect(Collectors.toCollection(TreeSet::new));
        Map<String, List<Golden>> files =
                entries().stream().collect(Collectors.groupingBy(Golden::file));
        assertThat(new TreeSet<>(files.keySet())).isEqualTo(wanted);
        files.forEach(
                (file, entries) -> assertThat(entries).as(file).hasSizeGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void aFileHoldsOnlyItsOwnType(Golden golden) {
        var body = golden.body();
        assertThat(golden.file()).isEqualTo(body.eventType() + "-" + body.eventSchema() + ".txt");
        assertThat(TextRules.check(body)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void theHashIsTheOneThatAnotherProgramComputed(Golden golden) {
        var at = golden.place();
        assertThat(
                        HashChain.hash(
                                at.scope(),
                                at.deviceId(),
                                at.deviceSeq(),
                                at.prevHash(),
                                golden.body()))
                .isEqualTo(at.hash());
    }

    @Test
    void theEntriesOfAFileAreOneChain() {
        entries().stream()
                .collect(Collectors.groupingBy(Golden::file))
                .forEach((file, entries) -> {
                    var first = entries.getFirst().place();
                    var tip = ChainTip.empty(first.scope(), first.deviceId());
                    for (Golden golden : entries) {
                        assertThat(tip.next(golden.body()))
                                .as(golden.toString())
                                .isEqualTo(golden.place());
                        tip = ChainTip.at(golden.place());
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("entries")
    void oldTextIsReadAsTheTypeThatItNames(Golden golden) {
        var type = EventTypes.named(golden.body().eventType()).orElseThrow();
        assertThat(decode(golden)).isInstanceOf(type.record());
        assertThat(decode(golden).aggregate().wire()).isEqualTo(golden.body().aggregateType());
    }

    @ParameterizedTest
    @MethodSource("entriesOfToday")
    void whatIsReadIsWrittenAgainByteForByte(Golden golden) {
        var payload = codec.encode(decode(golden));
        assertThat(payload.json()).isEqualTo(golden.body().eventData());
        assertThat(payload.schema()).isEqualTo(golden.body().eventSchema());
        assertThat(codec.encode(codec.decodeMetadata(golden.body().metadata())))
                .isEqualTo(golden.body().metadata());
    }

    @ParameterizedTest
    @MethodSource("fullEntriesOfToday")
    void noFieldIsWithoutAnExample(Golden golden) {
        assertThat(absent((Record) decode(golden))).isEmpty();
    }

    private DomainEvent decode(Golden golden) {
        var decoded = codec.decode(golden.body());
        assertThat(decoded).as(golden.toString()).isInstanceOf(Known.class);
        return ((Known) decoded).event();
    }

    private static List<String> absent(Record value) {
        return Stream.of(value.getClass().getRecordComponents())
                .flatMap(part -> absent(part, read(part, value)))
                .toList();
    }

    private static Stream<String> absent(RecordComponent part, Object held) {
        return switch (held) {
            case Collection<?> many when !many.isEmpty() -> absent(part, many.iterator().next());
            case Collection<?> _ -> Stream.of(part.getName());
            case Map<?, ?> changes when changes.isEmpty() -> Stream.of(part.getName());
            case Record inner -> absent(inner).stream();
            case null -> Stream.of(part.getName());
            default -> Stream.of();
        };
    }

    private static Object read(RecordComponent part, Record value) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
