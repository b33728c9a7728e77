/** The statements that override properties and call customizing methods. */
package dev.backline.processor.writing.override;
