/** What the API says about itself: what a definition has to keep. */
package dev.backline.processor.validation.api;
