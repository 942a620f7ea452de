/**
 * The keys under which something is added once: the same again after a lost answer has the same key. When something was
 * added, the same typed again is another.
 */
export class Keys {
  private last: { content: string; key: string } | null = null;

  of(what: string, body: object): { 'Idempotency-Key': string } {
    const content = `${what} ${JSON.stringify(body)}`;
    this.last = this.last?.content === content ? this.last : { content, key: crypto.randomUUID() };
    return { 'Idempotency-Key': this.last.key };
  }

  done(): void {
    this.last = null;
  }
}
