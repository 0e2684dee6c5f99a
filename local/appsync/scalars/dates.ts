const offset = '(?:Z|[+-](?:0\\d|1[0-8]):[0-5]\\d(?::[0-5]\\d)?)';
const date = '([+-]?\\d{4,9})-(\\d{2})-(\\d{2})';
const time = '(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?';

const dateText = new RegExp(`^${date}${offset}?$`);
const timeText = new RegExp(`^${time}${offset}?$`);
const dateTimeText = new RegExp(`^${date}T${time}${offset}$`);

function isDay([, year, month, day]: RegExpExecArray): boolean {
  const [m, d] = [Number(month), Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= new Date(Date.UTC(2000 + (Number(year) % 400), m, 0)).getUTCDate();
}

function isDayIn(pattern: RegExp, text: string): boolean {
  const match = pattern.exec(text);
  return !!match && isDay(match);
}

/** YYYY-MM-DD, with a time zone offset if one likes. */
export const isDate = (text: string): boolean => isDayIn(dateText, text);
/** hh:mm, with seconds, their fraction and an offset if one likes. */
export const isTime = (text: string): boolean => timeText.test(text);
/** YYYY-MM-DDThh:mm with an offset, which is required. */
export const isDateTime = (text: string): boolean => isDayIn(dateTimeText, text);
