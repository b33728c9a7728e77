/** Who may do what: what a definition has to keep. */
package dev.backline.processor.validation.authorization;
