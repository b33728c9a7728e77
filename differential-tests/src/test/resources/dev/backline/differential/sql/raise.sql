UPDATE products
SET price = price * (1 + :percent / 100);
