/** Functions, and what they may use. */
package dev.backline.processor.reader.function;
