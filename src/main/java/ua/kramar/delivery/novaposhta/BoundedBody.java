package ua.kramar.delivery.novaposhta;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The body of a reply, kept in memory as long as it has a reasonable size. */
final class BoundedBody implements BodySubscriber<byte[]> {

  /** A reply for a full batch has about 400 kB. */
  private static final long LARGEST = 4 << 20;

  private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
  private Subscription subscription;
  private long received;

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    whole.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> piece) {
    received += piece.stream().mapToLong(ByteBuffer::remaining).sum();
    if (received > LARGEST) {
      subscription.cancel();
      whole.onError(new ReplyTooLarge());
    } else {
      whole.onNext(piece);
    }
  }

  @Override
  public void onError(Throwable trouble) {
    whole.onError(trouble);
  }

  @Override
  public void onComplete() {
    whole.onComplete();
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole.getBody();
  }
}
