// The words of a web application. On a browser's first visit the application does not wait for them and shows their keys
// instead; it looks for them in the browser's store first, so they are there before it draws.

// Chinese is complete, so a Chinese browser loads nothing else; English loaded behind it would win for dates.
const language = (navigator.languages[0] || '').toLowerCase().startsWith('zh') ? 'zh' : 'en';

export const speaksChinese = language === 'zh';

// app: folder of the application. Returns what its settings say about languages.
export default async function words(app) {
  const folder = `/camunda/app/${app}/locales/`;
  try {
    const answer = await fetch(`${folder}${language}.json`);
    if (answer.ok && !answer.redirected) {
      const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
      kept[`${folder}_locales_data_${language}_${window.bust}`] = JSON.stringify(await answer.json());
      localStorage.setItem('camunda-web', JSON.stringify(kept));
    }
  } catch (unreachable) {
    console.warn('The words are loaded later', unreachable);
  }
  return { availableLocales: [language], fallbackLocale: language };
}
