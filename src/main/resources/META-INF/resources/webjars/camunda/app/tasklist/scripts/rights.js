// What the signed-in person may do, as the engine answers; what nobody may do is not offered.
const engine = location.pathname.match(/\/app\/tasklist\/([^/]+)/)?.[1] || 'default';

export const engineApi = `/camunda/api/engine/engine/${engine}`;

async function ask(path) {
  try {
    const answer = await fetch(path, { headers: { Accept: 'application/json' } });
    return answer.ok ? await answer.json() : {};
  } catch (unreachable) {
    return {};
  }
}

const asked = Promise.all([
  ask(`/camunda/api/admin/auth/user/${engine}`),
  ask(`${engineApi}/process-definition/count?latestVersion=true&active=true&startableInTasklist=true&startablePermissionCheck=true`)
]).then(([person, startable]) => ({
  administers: (person.authorizedApps || []).includes('cockpit'),
  starts: startable.count > 0
}));

// administers: the person watches over cases in Cockpit too; starts: there is a process to start from Tasklist.
export default async function rights() {
  const { administers, starts } = await asked;
  document.documentElement.classList.toggle('tongban-administers', administers);
  return { administers, starts };
}
