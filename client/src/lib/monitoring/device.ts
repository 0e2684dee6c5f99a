/** What is told of a browser: its family, so that a fault of one of them can be seen, and nothing that tells two apart. */
interface Device {
  browserName: string;
  browserVersion: string;
  osName: string;
  deviceType: 'desktop' | 'mobile';
}

// In this order: most browsers call themselves Chrome or Safari as well.
const browsers: [string, RegExp][] = [
  ['Edge', /Edg\w*\/(\d+)/],
  ['Firefox', /(?:Firefox|FxiOS)\/(\d+)/],
  ['Chrome', /(?:Chrome|CriOS)\/(\d+)/],
  ['Safari', /Version\/(\d+)\S* .*Safari/],
];

const systems: [string, RegExp][] = [
  ['Android', /Android/],
  ['iOS', /iPhone|iPad/],
  ['Windows', /Windows/],
  ['Mac OS', /Macintosh/],
  ['Linux', /Linux|X11/],
];

export function deviceOf(userAgent: string): Device {
  const [browserName, version] = browsers.find(([, pattern]) => pattern.test(userAgent)) ?? ['unknown', /$^/];
  return {
    browserName,
    browserVersion: version.exec(userAgent)?.[1] ?? 'unknown',
    osName: systems.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? 'unknown',
    deviceType: /Mobi|Android/.test(userAgent) ? 'mobile' : 'desktop',
  };
}
