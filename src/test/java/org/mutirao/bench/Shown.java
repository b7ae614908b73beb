package org.mutirao.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.BooleanSupplier;

/// How a program that was started says that its window is there, and ends.
final class Shown {
    static final String WORD = "shown ";

    private Shown() {}

    /// Once the state is drawn: the processor time of the whole process until then.
    static void tell(BooleanSupplier state) {
        try {
            Glass.drawn(state);
            long cpu =
                    ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                            .getProcessCpuTime();
            System.out.println(WORD + cpu);
            System.exit(0);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }
}
