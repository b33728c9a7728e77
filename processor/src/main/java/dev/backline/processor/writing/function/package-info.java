/** The construction of functions. */
package dev.backline.processor.writing.function;
