import config from './playwright.config.ts';
export default { ...config, webServer: [], outputDir: '/tmp/web-pw', reporter: [['line']], use: { ...config.use, baseURL: 'http://127.0.0.1:3101' } };
