import { guessDevice } from './device';

describe('what the browser tells of the device', () => {
  it('is WeChat on an iPhone', () => {
    const agent =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 15_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.15(0x18000f2f) NetType/4G Language/zh_CN';
    expect(guessDevice(agent)).toEqual({ app: '微信', appVersion: '8.0.15', os: 'ios', osVersion: '15.1' });
  });

  it('is Taobao on Android', () => {
    const agent =
      'Mozilla/5.0 (Linux; U; Android 12; zh-CN; M2102) AppleWebKit/537.36 UCBS/3.22 Mobile Safari/537.36 AliApp(TB/10.4.10) WindVane/8.5.0';
    expect(guessDevice(agent)).toEqual({
      app: '淘宝',
      appVersion: '10.4.10',
      os: 'android',
      osVersion: '12',
    });
  });

  it('is a computer whose browser does not tell its version', () => {
    const agent =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36';
    expect(guessDevice(agent)).toEqual({ app: '', appVersion: '', os: 'windows', osVersion: '' });
  });

  it('is nothing, when the browser says nothing', () => {
    expect(guessDevice('')).toEqual({ app: '', appVersion: '', os: '', osVersion: '' });
  });
});
