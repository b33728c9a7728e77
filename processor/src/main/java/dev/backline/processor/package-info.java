/** The annotation processor. */
package dev.backline.processor;
