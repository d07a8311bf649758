package org.peertoolkit.rules;

import java.lang.management.ManagementFactory;

/** What is still in use after collecting what is not: bytes of heap and metaspace, and classes. */
record MemoryInUse(long heap, long metaspace, int classes) {

    static MemoryInUse now() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .mapToLong(pool -> pool.getUsage().getUsed())
                .findFirst()
                .orElseThrow();
        return new MemoryInUse(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                metaspace,
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    MemoryInUse since(MemoryInUse before) {
        return new MemoryInUse(heap - before.heap, metaspace - before.metaspace, classes - before.classes);
    }
}
