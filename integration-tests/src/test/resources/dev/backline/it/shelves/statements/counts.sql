select title, count(*) as number
from Volume
where shelfId = :shelfId
group by title
limit :most
