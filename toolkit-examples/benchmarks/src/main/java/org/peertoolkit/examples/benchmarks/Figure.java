package org.peertoolkit.examples.benchmarks;

/**
 * One figure.
 *
 * @param what what was measured, with its unit
 * @param who by whom or on what
 * @param rules over how many rules; 0 when it does not depend on them
 * @param threads on how many threads
 * @param wall the time on the clock; of several threads that of one operation on one of them
 * @param cpu the processor time of the whole process
 * @param bytes the bytes allocated, or of a batch the bytes written; 0 when not measured
 */
record Figure(String what, String who, int rules, int threads, double wall, double cpu, long bytes) {}
