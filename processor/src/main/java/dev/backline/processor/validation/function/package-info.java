/** Functions, their names, settings and schedules: what a definition has to keep. */
package dev.backline.processor.validation.function;
