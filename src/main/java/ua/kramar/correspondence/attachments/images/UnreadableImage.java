package ua.kramar.correspondence.attachments.images;

/** An image that is damaged, of a kind that cannot be read, or of more pixels than are read. */
public class UnreadableImage extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableImage(String why) {
    super(why);
  }

  UnreadableImage(Throwable cause) {
    super(cause);
  }
}
