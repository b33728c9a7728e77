/** The construction of the API, with all that its annotations set. */
package dev.backline.processor.writing.api;
