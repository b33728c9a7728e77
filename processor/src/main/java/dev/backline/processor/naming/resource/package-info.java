/** The resources of a backend that annotations and methods can ask for. */
package dev.backline.processor.naming.resource;
