/** The outputs for client libraries. */
package dev.backline.processor.writing.output;
