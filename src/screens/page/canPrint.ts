/** Inside WeChat printing and downloads do nothing, so neither is offered there. */
export const isInWeChat = (userAgent: string): boolean => /MicroMessenger/i.test(userAgent)

export const canPrint = (userAgent: string): boolean => !isInWeChat(userAgent)
