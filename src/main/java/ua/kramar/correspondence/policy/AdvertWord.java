package ua.kramar.correspondence.policy;

/** What words do in advertising; the list is in {@code advert-words.txt}. */
enum AdvertWord {
  CALL,
  PLACE,
  OWN,
  OUTSIDE,
  PAST,
  WITHOUT,
  CHEAPER,
  DISCOUNT,
  URGENT,
  SCOPE,
  NEXT,
  RIVAL,
  ADVISE,
  CANCEL,
  HERE,
  FOLLOW,
  FOLLOWED,
  REFER,
  FRIEND,
  REWARD,
  BEST,
  PRICE,
  SETTLED,
  CARRIER
}
