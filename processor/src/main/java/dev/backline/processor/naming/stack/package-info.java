/** The stacks that the construct makes, and what stands in which. */
package dev.backline.processor.naming.stack;
