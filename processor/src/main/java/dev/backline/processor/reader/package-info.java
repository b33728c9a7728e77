/** Turns annotated elements into the model; the only package that knows annotation mirrors. */
package dev.backline.processor.reader;
