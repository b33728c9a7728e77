/** Measures what Backline costs, as whole processes that users start. */
package dev.backline.benchmarks;
