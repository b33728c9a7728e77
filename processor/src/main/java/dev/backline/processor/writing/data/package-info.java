/** The class of accessors to what the API is made of. */
package dev.backline.processor.writing.data;
