/** Inside WeChat printing does nothing, so it is not offered there. */
export function canPrint(userAgent: string): boolean {
  return !/MicroMessenger/i.test(userAgent)
}
