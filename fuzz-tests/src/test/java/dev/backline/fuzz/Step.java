package dev.backline.fuzz;

/**
 * One change on the way to a program.
 *
 * @param kind which change; the remainder by the number of those that there are counts
 * @param detail what it does and where
 */
record Step(int kind, long detail) {}
