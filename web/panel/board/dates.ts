type DayWords = { today: string; yesterday: string };

/** A date as a library shows it: the time for today and yesterday, then day and month, with the year once it differs. */
export function dateLine(iso: string, now: Date, locale: string, words: DayWords): string {
  const date = new Date(iso);
  const days = dayNumber(now) - dayNumber(date);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(date);
  if (days === 0) return `${words.today}, ${time}`;
  if (days === 1) return `${words.yesterday}, ${time}`;
  const year = date.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...year }).format(date);
}

/** Days since the epoch by the local calendar, so that midnight counts and not 24 hours. */
const dayNumber = (date: Date) =>
  Math.round(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000);
