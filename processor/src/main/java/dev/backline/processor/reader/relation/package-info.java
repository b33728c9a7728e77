/** Relations, and the models that join two others. */
package dev.backline.processor.reader.relation;
