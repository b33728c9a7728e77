/** Models, custom types and enums, and all that stands on their fields. */
package dev.backline.processor.reader.type;
