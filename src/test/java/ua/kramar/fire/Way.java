package ua.kramar.fire;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * What becomes of an order. A buyer is told of each status once at most, and of money in sums that
 * differ, so that a letter that comes twice is known by its subject.
 */
enum Way {
  AGREED {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      caller.move(number, 26);
      caller.move(number, 2);
    }
  },

  CANCELLED {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      caller.move(number, 26);
      caller.move(number, 40);
    }
  },

  CORRECTED {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      caller.move(number, 26);
      caller.correct(number);
      caller.move(number, 2);
    }
  },

  RESTORED {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      caller.move(number, 26);
      caller.move(number, 40);
      caller.move(caller.restore(number), 2);
    }
  },

  /** The buyer does not answer the first call. */
  CALLED {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      caller.move(number, 26);
      caller.call(number, "NO_ANSWER");
      caller.comment(number);
      caller.call(number, "ANSWERED");
      caller.move(number, 2);
    }
  },

  /** Others are called back by the call centre. */
  CALLED_BACK {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      CallingCaller calling = caller.calling();
      calling.request();
      caller.move(number, 26);
      calling.work();
      calling.work();
      caller.move(number, 2);
    }
  },

  /** The buyer agrees on the site. */
  CONFIRMED {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      caller.move(number, 26);
      caller.move(number, 53);
      caller.confirm(number);
    }
  },

  /** The order costs 1280.00, comes in two parts, and a part goes back. */
  PAID {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      int first = 50_000 + random.nextInt(10_000);
      caller.pay(number, "PART_PAID", first);
      caller.move(number, 26);
      caller.pay(number, "PAID", 128_000 - first);
      caller.move(number, 2);
      caller.pay(number, "PART_RETURNED", 1_000);
    }
  },

  /** One of the two lamps goes in a parcel of its own, which the buyer may refuse. */
  SPLIT {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      PackingCaller packing = caller.packing();
      caller.move(number, 26);
      String second = packing.split(number);
      caller.move(number, 2);
      String first = packing.handOver(number);
      packing.received(number, first, second, random.nextBoolean());
    }
  },

  /** Another order of the same buyer goes in the same parcel. */
  JOINED {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      PackingCaller packing = caller.packing();
      long other = caller.place(OrderChannel.SITE);
      List<Long> both = List.of(number, other);
      both.forEach(each -> caller.move(each, 26));
      packing.join(number, other);
      both.forEach(each -> caller.move(each, 2));
      String waybill = packing.assign(number, other);
      both.forEach(each -> caller.move(each, 3));
      packing.received(waybill, both);
    }
  },

  /** The buyer asks twice before the shop answers. */
  ASKED {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      WritingCaller writing = caller.writing();
      caller.move(number, 26);
      writing.ask(number, caller.account(number));
      String conversation = writing.ask(number, caller.account(number));
      if (random.nextBoolean()) {
        writing.read(conversation);
      }
      writing.answer(number);
      caller.move(number, 2);
    }
  },

  /** The buyer still waits: the shop has taken its answer back, if it was in time. */
  ANSWERED_AND_TAKEN_BACK {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      WritingCaller writing = caller.writing();
      String conversation = writing.ask(number, caller.account(number));
      if (random.nextBoolean()) {
        writing.read(conversation);
      }
      writing.answerAndTakeBack(number);
      caller.move(number, 26);
    }
  },

  /** The buyer turns to the call centre, and the shop answers. */
  APPEALED {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      caller.move(number, 26);
      caller.writing().appeal(number);
      caller.move(number, 2);
    }
  },

  /** The buyer gives all of it back, and it is for sale again. */
  RETURNED {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      caller.move(number, 26);
      caller.move(number, 2);
      caller.move(number, 6);
      caller.giveBack(number);
    }
  },

  DELIVERED_BY_THE_SHOP {
    @Override
    void go(InsistentCaller caller, long number, Random random) {
      caller.move(number, 26);
      caller.planDelivery(number);
      caller.move(number, 2);
    }
  };

  /** Those that are gone in the soak only: their checks wait for leases of five minutes. */
  private static final Set<Way> LATER =
      Set.of(SPLIT, JOINED, ASKED, ANSWERED_AND_TAKEN_BACK, APPEALED, CALLED_BACK, RETURNED);

  private static final Map<OrderChannel, List<Way>> OF_CHANNEL =
      Map.of(
          OrderChannel.SITE,
              List.of(AGREED, CANCELLED, CORRECTED, RESTORED, SPLIT, JOINED, ASKED, RETURNED),
          OrderChannel.PAYING_SITE, List.of(PAID),
          OrderChannel.CALL_CENTRE,
              List.of(
                  AGREED,
                  CANCELLED,
                  CALLED,
                  CALLED_BACK,
                  CONFIRMED,
                  ANSWERED_AND_TAKEN_BACK,
                  APPEALED),
          OrderChannel.FORM, List.of(AGREED, CALLED_BACK, CORRECTED, DELIVERED_BY_THE_SHOP));

  abstract void go(InsistentCaller caller, long number, Random random);

  /** One of those that an order of the channel can go. */
  static Way of(OrderChannel channel, Random random) {
    List<Way> ways =
        OF_CHANNEL.get(channel).stream()
            .filter(way -> KillIT.THOROUGH || !LATER.contains(way))
            .toList();
    return ways.get(random.nextInt(ways.size()));
  }
}
