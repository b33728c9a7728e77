/** Turns annotated elements into the model; only below here are annotation mirrors known. */
package dev.backline.processor.reader;
