/** The keys of the construct's maps, and the accessors that stand for them. */
package dev.backline.processor.naming.accessor;
