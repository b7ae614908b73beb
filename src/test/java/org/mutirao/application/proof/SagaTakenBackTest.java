package org.mutirao.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mutirao.application.command.Outcome;
import org.mutirao.application.process.Progress;
import org.mutirao.application.process.SagaBook.Standing;
import org.mutirao.domain.delivery.FailureReason;
import org.mutirao.domain.process.SagaStep;

/// What stopped a delivery is taken back after its saga has undone the rest: the delivery goes on,
/// and a saga follows it.
class SagaTakenBackTest {
    @TempDir Path folder;
    private SagaLaptop laptop;

    @BeforeEach
    void begin() {
        laptop = new SagaLaptop(folder);
    }

    @AfterEach
    void end() {
        laptop.close();
    }

    /// What a person says that ends a delivery.
    private enum Said {
        DECLINED {
            @Override
            Outcome<?> by(SagaLaptop laptop, String delivery) {
                return laptop.sagas().answer(delivery, false, null);
            }
        },
        FAILED {
            @Override
            Outcome<?> by(SagaLaptop laptop, String delivery) {
                return laptop.desk.coordinator().fail(delivery, FailureReason.NOBODY_THERE);
            }
        },
        CANCELLED {
            @Override
            Outcome<?> by(SagaLaptop laptop, String delivery) {
                return laptop.desk.coordinator().cancel(delivery, "chuva");
            }
        },
        NEED_CANCELLED {
            @Override
            Outcome<?> by(SagaLaptop laptop, String delivery) {
                return laptop.desk.coordinator().cancel(laptop.need(delivery), "duplicada");
            }
        },
        CONFIRMED {
            @Override
            Outcome<?> by(SagaLaptop laptop, String delivery) {
                return laptop.desk.coordinator().confirm(Desk.everything(delivery));
            }
        };

        abstract Outcome<?> by(SagaLaptop laptop, String delivery);
    }

    /// How far the delivery was.
    private enum Was {
        ASKED {
            @Override
            void reach(SagaLaptop laptop, String delivery) {}
        },
        ACCEPTED {
            @Override
            void reach(SagaLaptop laptop, String delivery) {
                Desk.done(laptop.sagas().answer(delivery, true, null));
            }
        },
        IN_PART {
            @Override
            void reach(SagaLaptop laptop, String delivery) {
                ACCEPTED.reach(laptop, delivery);
                Desk.done(laptop.desk.coordinator().confirm(SagaLaptop.part(delivery, 15)));
            }
        };

        abstract void reach(SagaLaptop laptop, String delivery);
    }

    /// The step at which the saga follows it again, and whether the carrier hears of it once more
    /// (`told`), which who was not told that it is off need not. `no`: that is not said any more.
    private static final String TABLE =
            """
                           ASKED       ACCEPTED    IN_PART
            DECLINED       NOTIFY+told TRACK+told  CONFIRM
            FAILED         NOTIFY+told TRACK+told  CONFIRM
            CANCELLED      NOTIFY+told TRACK+told  CONFIRM
            NEED_CANCELLED NOTIFY+told TRACK+told  CONFIRM
            CONFIRMED      NOTIFY      TRACK       CONFIRM
            """;

    private static String cell(Said said, Was was) {
        List<String> lines = TABLE.lines().toList();
        int column = Arrays.asList(lines.getFirst().strip().split(" +")).indexOf(was.name());
        String line =
                lines.stream()
                        .filter(it -> it.startsWith(said.name() + " "))
                        .findFirst()
                        .orElseThrow();
        return line.strip().split(" +")[column + 1];
    }

    @TestFactory
    Stream<DynamicTest> whateverStoppedItWhereverItWasASagaFollowsItAgain() {
        return Arrays.stream(Said.values())
                .flatMap(said ->
                        Arrays.stream(Was.values())
                                .map(was ->
                                        DynamicTest.dynamicTest(
                                                said + " while " + was,
                                                () -> followsAgain(said, was))));
    }

    private void followsAgain(Said said, Was was) {
        String delivery = laptop.dispatched();
        was.reach(laptop, delivery);
        settle();
        String first = laptop.note(delivery).sagaId();
        SagaStep step = laptop.note(delivery).step();
        Outcome<?> ended = said.by(laptop, delivery);
        String expected = cell(said, was);
        settle();
        assertThat(laptop.note(delivery).standing()).isEqualTo(Standing.ENDED);
        long told = asked(delivery);

        Desk.done(laptop.desk.coordinator().undo(((Outcome.Done<?>) ended).command()));
        settle();
        assertThat(laptop.note(delivery).standing()).isEqualTo(Standing.RUNNING);
        assertThat(laptop.note(delivery).sagaId()).isNotEqualTo(first);
        String again = asked(delivery) > told ? "+told" : "";
        assertThat(laptop.note(delivery).step() + again).isEqualTo(expected);
        assertThat(laptop.note(delivery).step()).isEqualTo(step);

        undoesOnceMore(delivery);
    }

    /// The second saga undoes what the first one did, for the same reasons.
    private void undoesOnceMore(String delivery) {
        long before = count("SagaCompensada");
        Desk.done(laptop.desk.coordinator().cancel(laptop.need(delivery), "ninguém mais espera"));
        settle();
        assertThat(count("SagaCompensada")).isEqualTo(before + 1);
        assertThat(laptop.note(delivery).standing()).isEqualTo(Standing.ENDED);
        assertThat(laptop.marks(delivery)).containsEntry(SagaStep.ASSIGN, Progress.Mark.UNDONE);
    }

    private void settle() {
        laptop.desk.graph.durable().handleNow();
    }

    private long count(String type) {
        return laptop.types().stream().filter(type::equals).count();
    }

    private long asked(String delivery) {
        return laptop.desk.log().stream()
                .filter(it -> it.body().eventType().equals("NotificacaoEnviar"))
                .filter(it -> it.body().eventData().contains(Progress.NEW_DELIVERY))
                .filter(it -> it.body().eventData().contains(delivery))
                .count();
    }
}
