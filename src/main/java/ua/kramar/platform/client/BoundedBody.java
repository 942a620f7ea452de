package ua.kramar.platform.client;

import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** The body of a response, kept in memory up to a limit. */
final class BoundedBody implements BodySubscriber<byte[]> {

  private final BodySubscriber<byte[]> whole = BodySubscribers.ofByteArray();
  private Subscription subscription;
  private final long largest;
  private long received;

  BoundedBody(long largest) {
    this.largest = largest;
  }

  @Override
  public void onSubscribe(Subscription subscription) {
    this.subscription = subscription;
    whole.onSubscribe(subscription);
  }

  @Override
  public void onNext(List<ByteBuffer> piece) {
    received += piece.stream().mapToLong(ByteBuffer::remaining).sum();
    if (received > largest) {
      subscription.cancel();
      whole.onError(new ResponseTooLarge());
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
