package ua.kramar.audit;

/** Whether an act was done, or attempted and refused. The names are stored. */
public enum ActOutcome {
  DONE,
  REFUSED
}
