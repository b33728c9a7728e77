/** Methods of a definition that are operations. */
package dev.backline.processor.reader.operation;
