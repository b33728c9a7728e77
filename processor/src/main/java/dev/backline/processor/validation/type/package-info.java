/** Fields, their types, their defaults and their checks: what a definition has to keep. */
package dev.backline.processor.validation.type;
