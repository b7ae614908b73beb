package org.mutirao.infrastructure.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import org.mutirao.eventlog.EventBody;
import org.mutirao.eventlog.EventCodec;
import org.mutirao.eventlog.testing.Golden;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// How fast payloads become records, beside what merely visiting the same text costs: run `main`
/// from the test sources. Rounds alternate, so that a busy machine slows both alike.
final class CodecBenchmark {
    private static final int ROUNDS = 30;
    private static final int EVENTS = 100_000;

    private final EventCodec codec = new JsonEventCodec();
    private final JsonFactory plain = new JsonFactory();
    private final List<EventBody> bodies = bodies();

    private CodecBenchmark() {}

    public static void main(String[] args) {
        new CodecBenchmark().run();
    }

    private void run() {
        double[] ratios = new double[ROUNDS];
        double[] decoded = new double[ROUNDS];
        long seen = 0;
        for (int round = -10; round < ROUNDS; round++) {
            long start = System.nanoTime();
            seen += sum(this::scan);
            long middle = System.nanoTime();
            seen += sum(body -> codec.decode(body) instanceof EventCodec.Known ? 1 : 0);
            long end = System.nanoTime();
            if (round >= 0) {
                ratios[round] = (double) (middle - start) / (end - middle);
                decoded[round] = EVENTS * 1e9 / (end - middle);
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(decoded);
        System.out.printf(
                "decode %,.0f events/s; %.2f of a streaming scan (%.2f to %.2f) [%d]%n",
                decoded[ROUNDS / 2], ratios[ROUNDS / 2], ratios[0], ratios[ROUNDS - 1], seen);
    }

    private long sum(ToLongFunction<EventBody> of) {
        return bodies.stream().mapToLong(of).sum();
    }

    /// Every name and value is made available as text or number, and nothing is built of them.
    private long scan(EventBody body) {
        long seen = 0;
        try (JsonParser in = plain.createParser(ObjectReadContext.empty(), body.eventData())) {
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                seen += token.isScalarValue() ? in.getString().length() : token.ordinal();
            }
        }
        return seen;
    }

    private static List<EventBody> bodies() {
        List<EventBody> golden = Golden.all().stream().map(Golden::body).toList();
        List<EventBody> bodies = new ArrayList<>();
        while (bodies.size() < EVENTS) {
            bodies.addAll(golden);
        }
        return bodies.subList(0, EVENTS);
    }
}
