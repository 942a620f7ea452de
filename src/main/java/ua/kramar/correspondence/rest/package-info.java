/** The conversations of a shop over REST, for the cabinet and for ERP systems. */
@Room(
    uses = {
      "attachments",
      "core",
      "decision",
      "list",
      "mail",
      "moderation",
      "policy",
      "questions",
      "questions.view",
      "replies",
      "templates",
      "texts",
      "view"
    })
package ua.kramar.correspondence.rest;

import ua.kramar.platform.Room;
