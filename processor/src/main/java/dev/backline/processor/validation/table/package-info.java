/** Tables and what they can hold: what a definition has to keep. */
package dev.backline.processor.validation.table;
