/** What all social media have in common: accounts, posts and conversations, and how they are put into the terms of the model. */
package org.adduce.importer.social.internal.post;
