interface Versioned {
  readonly revision: number;
  readonly expiresAt?: number | undefined;
}

/** Records of this process, under the same rules as those in the table. */
export function memoryRecords<Value extends Versioned>(now: () => Date) {
  const records = new Map<string, Value>();
  const live = (key: string) => {
    const value = records.get(key);
    const isExpired = value?.expiresAt !== undefined && value.expiresAt * 1000 <= now().getTime();
    return isExpired ? undefined : value;
  };
  return {
    records,
    get: live,
    put(key: string, value: Value): boolean {
      const stored = value.revision === 1 ? live(key) : records.get(key);
      if ((stored?.revision ?? 0) !== value.revision - 1) return false;
      records.set(key, value);
      return true;
    },
  };
}
